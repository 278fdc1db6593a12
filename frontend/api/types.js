// @ts-check
/**
 * The shapes that the server sends and takes, each written down once.
 *
 * @typedef {{id: string, kind: string, label: string, properties: Record<string, any>}} GraphNode
 * @typedef {{id: string, kind: string, source: string, target: string, properties: Record<string, any>}} GraphEdge
 * @typedef {{shown: number, total: number, rankedBy: string, folded?: number, filtered?: number}} Figures
 * @typedef {{nodes: GraphNode[], edges: GraphEdge[], figures: Figures}} Subgraph
 *
 * @typedef {{kind: 'stories' | 'around' | 'nodes', keys: string[], depth?: number}
 *   | {kind: 'cypher', cypher: string, parameters: Record<string, any>}
 *   | {kind: 'path', from: string, to: string, relations?: string[], depth?: number}
 *   | {kind: 'all'}} Source
 * @typedef {'shown' | 'folded'} Copies what becomes of articles that repeat another one's text
 * @typedef {'shown' | 'hidden'} Shown
 * @typedef {{copies: Copies, stubs: Shown, isolated: Shown, from: string | null, to: string | null,
 *   providers: string[], topics: string[], stories: string[], themes: string[], loads: string[], kinds: string[], relations: string[],
 *   least: {quality: number, heat: number, degree: number}}} Filters days are in UTC; an empty list lets everything
 *   through
 * @typedef {{color: 'story' | 'constellation' | 'provider' | 'topic' | 'date' | 'load' | 'theme',
 *   size: 'degree' | 'pagerank' | 'quality' | 'heat' | 'equal', width: 'equal' | 'score'}} Style
 * @typedef {{name: 'force' | 'map' | 'timeline' | 'radial' | 'layered', seed: number}} Layout
 * @typedef {'out' | 'in' | 'both'} Direction
 * @typedef {string | {id: string, relation?: string, direction?: Direction, limit?: number}} Expansion
 * @typedef {{expanded: Expansion[], hidden: string[], added: string[],
 *   pinned: Record<string, {x: number, y: number}>, grouped: string[]}} GraphChanges
 * @typedef {{relation: string, direction: Direction, all: number, missing: number, adds: number, limit: number}} Neighbours
 *   along edges of one kind; an expansion by `limit` adds `adds` of those that are missing
 * @typedef {{all: number, missing: number, best: string[], gone: string[]}} Common what several nodes are all joined to; those
 *   that are gone do not count
 * @typedef {{steps: number, found: number, uncounted: boolean, shown: number, depth: number, relations: string[],
 *   nodes: string[]}} Paths
 * @typedef {{source: Source, graph: GraphChanges, limit: number, filters: Filters, style: Style,
 *   layout: Layout}} View
 * @typedef {{name: string, note: string, view: View | null, address: string, picture?: string | null}} NamedPlace a page
 *   under a name; the view is the graph that it shows, the picture a small PNG of it as data URL
 * @typedef {NamedPlace & {key: string, createdAt: string, changedAt: string, articles: number, basis: string}} SavedView
 * @typedef {{articlesThen: number, articlesNow: number, wovenAnew: boolean, gone: string[]}} Changed since it was saved
 * @typedef {{nodes: number, articles: number, edges: number, groups: number}} ComparedSide
 * @typedef {{id: string, label: string, left: number, right: number, both: number}} Share
 * @typedef {{id: string, kind: string, label: string, where: 'left' | 'right' | 'both', moved: boolean}} Compared
 * @typedef {{left: ComparedSide, right: ComparedSide, both: number, moved: number, agreement: number | null,
 *   stories: Share[], providers: Share[], topics: Share[], nodes: Compared[], figures: Figures}} Comparison
 * @typedef {{value: string, count: number}} FacetCount
 * @typedef {{from: number, to: number, count: number}} Bin
 * @typedef {{kinds: FacetCount[], relations: FacetCount[], providers: FacetCount[], topics: FacetCount[],
 *   stories: FacetCount[], themes: FacetCount[], loads: FacetCount[], days: {day: string, story: string | null, articles: number}[], stubs: number,
 *   quality: Bin[], heat: Bin[], degree: Bin[]}} Facets what a view can be filtered by, counted before it is
 *
 * @typedef {{x: number, y: number, radius: number}} Place on the map, where an article's disc has a radius of 1
 * @typedef {{key: string, label: string, terms: string[], headline: string, size: number, copies: number,
 *   firstSeen: string | null, lastSeen: string | null}} Group `size` is without copies where these are folded
 * @typedef {Group & Place & {constellation: string | null, stability: number, textShare: number,
 *   providers: string[], providerCount: number}} Story
 * @typedef {Group & Place & {stories: number}} Constellation
 * @typedef {{source: string, target: string, weight: number, edges: number}} StoryLink
 * @typedef {{left: number, top: number, right: number, bottom: number}} Rectangle in units of the map
 * @typedef {{stories: Story[], constellations: Constellation[], links: StoryLink[], figures: Figures,
 *   articles: {shown: number, total: number, folded?: number}, extent?: Rectangle | null}} Atlas its extent is where the
 *   outermost stories have their middles
 * @typedef {{key: string, title: string, provider?: string | null, publishedAt?: string | null, full: boolean,
 *   story: string, x: number, y: number, edges: number}} PlacedArticle
 * @typedef {{stories: Story[], constellations: Constellation[], articles: PlacedArticle[], figures: Figures,
 *   articleFigures: Figures}} Region a part of the map; totals are -1 where nobody counted
 * @typedef {{id: string, kind: string, label: string, detail: string, story?: {key: string, label: string} | null,
 *   bounds?: Rectangle | null, places: {x: number, y: number}[], articles: number}} Spot where a node is on the map, or the
 *   one that it went into; places are those of a provider's or topic's articles
 * @typedef {{resolution?: number, chosenResolution?: number, chosenSeed?: number, articles?: number}} Weaving how the
 *   stories were woven last, and what the reader chose; empty at first
 *
 * @typedef {{articles: number, fullArticles: number, providers: number, topics: number, related: number,
 *   similar: number, copies: number, stories: number, largestStory: number, loads: number}} Stats
 *
 * @typedef {{id: string, kind: string, label: string, detail: string, score: number}} Hit
 * @typedef {{hits: Hit[], total: number}} Hits
 *
 * @typedef {{id: string, label: string, rank?: number, score?: number, terms?: string[], detail?: string,
 *   copies?: number, mutual?: boolean | null, together?: number}} Neighbour
 * @typedef {{id: string, label: string, detail: string, similarity: number}} Copied
 * @typedef {{strength: number | null, second: {id: string, label: string, strength: number} | null,
 *   constellation: Neighbour | null, original: Copied | null, copies: Copied[],
 *   language: string | null, participation: number, betweenness: number}} Standing
 * @typedef {{id: string, label: string, detail: string, strength: number, other: Neighbour, inside: boolean}} Shared
 * @typedef {{day: string, articles: number}} Day
 * @typedef {{constellation: Neighbour | null, days: Day[], shared: Shared[], stories: GraphNode[]}} Extent
 * @typedef {{node: GraphNode, provider?: Neighbour, topics: Neighbour[], story?: Neighbour,
 *   listings: Neighbour[], listedBy: Neighbour[], similar: Neighbour[], articles: Neighbour[],
 *   articleCount: number, standing?: Standing | null, extent?: Extent | null, notes: Note[],
 *   origin?: Origin | null}} Details
 * @typedef {{key: string, posts: number | null}} LoadRef the key is the moment at which it began; without posts it was
 *   interrupted
 * @typedef {{file: string | null, files: string[], fileCount: number, firstLoad: LoadRef | null,
 *   lastLoad: LoadRef | null, wovenAt: string | null}} Origin where a node came from
 * @typedef {{edge: GraphEdge, file: string | null, together: number}} EdgeTie
 * @typedef {{one: GraphNode, other: GraphNode, ties: EdgeTie[]}} Ties what joins two nodes
 * @typedef {{id: string, label: string, text: string, writtenAt: string, changedAt: string, gone: boolean}} Note what the
 *   reader wrote about a node; `gone` is whether the graph has it no more
 *
 * @typedef {{id: string, label: string, detail: string, score: number | null, terms: string[], lists: boolean,
 *   listed: boolean}} Tie
 * @typedef {{story: Neighbour, ties: number, allTies: number, share: number, strongest: Tie}} Join
 * @typedef {{id: string, label: string, detail: string, story: Neighbour, participation: number,
 *   betweenness: number, joins: Join[]}} Bridge
 * @typedef {{story: Neighbour, ties: number, weight: number, strongest: {near: Neighbour, far: Neighbour,
 *   score: number | null, terms: string[], listed: boolean}[]}} Closest
 * @typedef {{kind: 'born' | 'merged' | 'split' | 'shed' | 'ended', at: string, label: string, other: string | null,
 *   otherLabel: string | null, shared: number}} StoryEvent
 *
 * @typedef {{provider: string, first: string | null, delayHours: number | null, originals: number, copies: number,
 *   copiesOf: string[]}} CoveringProvider
 * @typedef {{provider: string, score: number, stories: number,
 *   usuallyWith: {provider: string, shared: number, cosine: number}[]}} MissingProvider
 * @typedef {{story: string, label: string, providers: CoveringProvider[], missing: MissingProvider[]}} StoryCoverage
 * @typedef {{provider: string, stories: number, shared: number, alone: number, first: number, expectedFirst: number,
 *   medianDelayHours: number | null, originals: number, copies: number}} ProviderCoverage
 * @typedef {{provider: string, other: string, shared: number, expected: number, cosine: number, p: number, q: number,
 *   ahead: number, behind: number, medianLeadHours: number | null}} ProviderPair
 * @typedef {{stories: number, shared: number, tooWide: number, providerCount: number, pairCount: number,
 *   significantCount: number, providers: ProviderCoverage[], pairs: ProviderPair[]}} Coverage
 *
 * @typedef {{name: string, query?: string, keys?: string[], cypher?: string, color: string}} Theme a name for articles;
 *   one of query, keys and cypher says which, the colour is such as #b5482a
 * @typedef {{themes: {name: string}[], within: View | null, copies: Copies, limit: number}} ThemeQuestion
 * @typedef {{added: string[], replaced: string[]}} SavedThemes names
 * @typedef {{step: string, done: number, of: number}} ThemeStep
 * @typedef {[number, number]} Span from one offset to another
 * @typedef {{id: string, title: string, provider: string | null, publishedAt: string | null, titleMarks: Span[],
 *   excerpt: string | null, excerptMarks: Span[]}} ThemeMatch
 * @typedef {{articles: number, in: number, out: number, added: ThemeMatch[], removed: ThemeMatch[],
 *   matches: ThemeMatch[]}} ThemePreview
 * @typedef {'separate' | 'partly' | 'one' | 'too-few'} Verdict
 * @typedef {{observed: number, expected: number, ratio: number | null, z: number | null, lower: number,
 *   upper: number}} TieCount
 * @typedef {{ties: number, insideFirst: TieCount, insideSecond: TieCount, between: TieCount, ofBoth: number,
 *   externalInternal: number | null}} MixingTable
 * @typedef {{copies: Copies, ties: 'all' | 'text' | 'listings', fineness: number, stories: number, ratio: number | null,
 *   information: number | null, informationLow: number | null, informationHigh: number | null, verdict: Verdict}} ThemeVariant
 * @typedef {{id: string, title: string, provider: string | null, themes: number[], first: number, second: number,
 *   strength: number, betweenness: number}} ThemeBridge
 * @typedef {{articles: {id: string, title: string}[], steps: {score: number | null, terms: string[],
 *   listed: boolean}[]}} ThemePath
 * @typedef {{first: number, second: number, verdict: Verdict, sentence: string, both: number, either: number,
 *   jaccard: number, lift: number | null, p: number | null, mixing: MixingTable, information: number | null,
 *   informationLow: number | null, informationHigh: number | null, stability: {same: number, variants: ThemeVariant[]},
 *   bridges: ThemeBridge[], paths: ThemePath[]}} ThemePair
 * @typedef {{story: string, label: string, size: number, articles: number[], several: number, lift: number[],
 *   p: number[] | null, q: number[] | null}} StoryShare a number for each theme
 * @typedef {{key: string, name: string, articles: number[]}} ThemeShare
 * @typedef {{id: string, title: string, provider: string | null, publishedAt: string | null, story: string | null,
 *   themes: number[]}} Carrier
 * @typedef {{method: {articles: number, copies: Copies, within: boolean, draws: number, seed: number, testedStories: number},
 *   themes: {theme: Theme, articles: number, alone: number, missing: number}[], pairs: ThemePair[], stories: StoryShare[],
 *   providers: ThemeShare[], topics: ThemeShare[], days: {day: string, articles: number[]}[], articles: Carrier[],
 *   figures: Figures}} ThemeComparison
 *
 * @typedef {{posts: number, unchangedFiles: number, skipped: number, rejected: number, created: number, changed: number,
 *   removed: number, seconds: number}} LoadFigures
 * @typedef {'waiting' | 'running' | 'done' | 'failed' | 'cancelled'} LoadState
 * @typedef {{id: string, state: LoadState, corpus: string[], prune: boolean, dryRun: boolean, at: string, step: string | null,
 *   done: number, total: number, figures: LoadFigures | null, outcomes: Record<string, number> | null,
 *   problem: {title: string, detail: string} | null}} Load `outcomes` counts what its report tells; null where that is not kept
 * @typedef {{loads: Load[], roots: string[], uploadLimit: number}} Corpus the newest load first; paths are read below the roots
 * @typedef {{outcome: string, file: string, line: number, reason: string}} ReportEntry a line of 0 is not known; no
 *   file is named where several are at fault
 * @typedef {{entries: ReportEntry[], offset: number, matching: number, kept: number, outcomes: Record<string, number>}} LoadReport
 * @typedef {{articles: number, created: number, changed: number, removed: number, woven: string, settled: boolean}} GraphState
 *   what all loads did to articles; not settled while stories are still to be woven
 *
 * @typedef {'run' | 'explain' | 'profile' | 'write'} QueryMode `write` of what is done, never of what is asked
 * @typedef {{id: string, cypher: string, parameters: Record<string, any>, limit: number, mode: QueryMode}} Question
 * @typedef {{operator: string, details: string | null, identifiers: string[], estimatedRows: number | null, rows: number | null,
 *   dbHits: number | null, pageCacheHits: number | null, pageCacheMisses: number | null, millis: number | null,
 *   children: QueryPlan[]}} QueryPlan what only PROFILE knows is null otherwise
 * @typedef {{gqlStatus: string, severity: string, title: string, description: string, line?: number, column?: number,
 *   instead?: string | null}} QueryNotification `instead` is what was probably meant
 * @typedef {{rows: number, cut: 'none' | 'limit' | 'max-rows' | 'max-size' | 'max-nodes', ends: GraphNode[],
 *   timing: {available: number, consumed: number, total: number}, notifications: QueryNotification[], gqlStatus: string,
 *   plan: QueryPlan | null}} QueryEnd the last line of a streamed answer; `ends` are nodes that no row holds
 * @typedef {{name: string, before: any, after: any}} PropertyChange null where it is not set
 * @typedef {{id: string, labels: string[], name: string, target: string | null, properties: PropertyChange[],
 *   labelsAdded: string[], labelsRemoved: string[]}} ChangedEntity of a relationship, `labels` is its type, `name` that
 *   of its start; `id` is what a node then has, and empty where that is not known
 * @typedef {{change: 'created' | 'changed' | 'deleted', kind: 'node' | 'relationship', total: number,
 *   first: ChangedEntity[]}} ChangedGroup the first of so many
 * @typedef {{changes: {words: string[]}, columns: string[], rows: any[][], total: number, mark: string,
 *   details: {groups: ChangedGroup[], remark: string}, notifications: QueryNotification[]}} Trial what a statement changes, with its first rows, the mark with which
 *   that is done, and which nodes and relationships that are
 * @typedef {{changes: {words: string[]}, columns: string[], rows: any[][], total: number, log: string}} Written what was changed
 * @typedef {{name: string, title: string, description: string, group: string, cypher: string,
 *   parameters: {name: string, type: string, description?: string, default: any}[]}} LibraryQuery
 * @typedef {{name: string, types: string[]}} SchemaProperty
 * @typedef {{labels: {name: string, properties: SchemaProperty[]}[],
 *   types: {name: string, properties: string[], joins: {from: string, to: string}[]}[],
 *   functions: {name: string, signature: string, description: string}[],
 *   procedures: {name: string, signature: string, description: string}[]}} GraphSchema what a query can ask for
 * @typedef {{key: string, cypher: string, parameters: Record<string, any>, at: string, millis: number, rows: number,
 *   mode: 'run' | 'explain' | 'profile' | 'try' | 'write', outcome: 'done' | 'cut' | 'failed' | 'cancelled' | 'unknown',
 *   message?: string | null}} PastQuery nobody knows of what is unknown whether it changed the graph
 * @typedef {{name: string, note: string, cypher: string, parameters: Record<string, any>}} NamedQuery
 * @typedef {NamedQuery & {key: string, savedAt: string}} SavedQuery
 * @typedef {{name: string, title: string, readers: string, loss: string, provenance: boolean, pixels: boolean}} Format
 *   what a graph is exported as: programs that read it, what it cannot hold, whether it tells where it comes from, and
 *   whether it has a scale
 * @typedef {{format: string, view: View, other?: View, title: string, scale?: number,
 *   seen?: Record<string, {x: number, y: number, size: number, color?: string}>,
 *   legend?: Record<string, string>}} Wanted what is exported (all of two views, with `other`),
 *   what the file is called after, how its nodes look, what their colours stand for, and of a picture in pixels how many there are to the point
 */

export {};
