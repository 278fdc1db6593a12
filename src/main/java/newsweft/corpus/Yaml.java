package newsweft.corpus;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * A YAML document as values. No Java object is built from it, and no type is guessed at.
 */
final class Yaml {

	/** A list, since most scalars are long, and to hash them takes longer. */
	private static final List<String> NULLS = List.of("", "~", "null", "Null", "NULL");

	private static final LoaderOptions BOUNDS = bounds();

	private final String yaml;

	private final int firstLine;

	/** By node, since several aliases may name one; and so a bomb of them stays small. */
	private final Map<Node, Value> values = new IdentityHashMap<>();

	/**
	 * Up to where lines were counted, in code points and in characters: nodes come mostly
	 * in their order.
	 */
	private int index;

	private int offset;

	private int lines;

	private Yaml(String yaml, int firstLine) {
		this.yaml = yaml;
		this.firstLine = firstLine;
	}

	/**
	 * Reads a document.
	 * @param firstLine the line of the file on which it begins
	 * @throws PostRejected if it is no YAML or exceeds the bounds
	 */
	static Value read(String yaml, int firstLine) {
		Value plain = PlainYaml.read(yaml, firstLine);
		return (plain != null) ? plain : readAll(yaml, firstLine);
	}

	/** The same for whatever YAML there is, by a parser that knows all of it. */
	static Value readAll(String yaml, int firstLine) {
		Yaml reader = new Yaml(yaml, firstLine);
		Node root = reader.root();
		return (root != null) ? reader.value(root) : new Value.Nothing(firstLine);
	}

	private @Nullable Node root() {
		try {
			StreamReader reader = new StreamReader(this.yaml);
			return new Composer(new ParserImpl(reader, BOUNDS), new AsWritten(), BOUNDS).getSingleNode();
		}
		catch (MarkedYAMLException broken) {
			throw new PostRejected(line(broken.getProblemMark()),
					"broken YAML: " + Note.shortened(broken.getProblem()));
		}
		// Some defects, such as exceeded bounds, come without a place, and some as
		// exceptions that are not the parser's own.
		catch (RuntimeException broken) {
			throw new PostRejected(this.firstLine, "broken YAML: " + Note.shortened(broken.getMessage()));
		}
	}

	private Value value(Node node) {
		Value known = this.values.get(node);
		if (known != null) {
			return known;
		}
		int line = line(node.getStartMark());
		// What a list that holds itself finds there.
		this.values.put(node, new Value.Items(List.of(), line));
		Value value = switch (node) {
			case SequenceNode list -> new Value.Items(list.getValue().stream().map(this::value).toList(), line);
			case MappingNode mapping -> group(mapping, line);
			case ScalarNode scalar when isNull(scalar) -> new Value.Nothing(line);
			case ScalarNode scalar -> new Value.Text(scalar.getValue(), line);
			default -> new Value.Nothing(line);
		};
		this.values.put(node, value);
		return value;
	}

	private Value group(MappingNode mapping, int line) {
		Map<String, Value> fields = new LinkedHashMap<>();
		Value.Text repeated = null;
		for (NodeTuple field : mapping.getValue()) {
			if (field.getKeyNode() instanceof ScalarNode key
					&& fields.put(key.getValue(), value(field.getValueNode())) != null && repeated == null) {
				repeated = new Value.Text(key.getValue(), line(key.getStartMark()));
			}
		}
		return new Value.Group(fields, repeated, line);
	}

	private static boolean isNull(ScalarNode scalar) {
		return scalar.getScalarStyle() == ScalarStyle.PLAIN && isNull(scalar.getValue());
	}

	/** Whether a scalar without quotes says that there is nothing. */
	static boolean isNull(String scalar) {
		return NULLS.contains(scalar);
	}

	/** The mark's own line also counts U+2028 and the like, which no editor does. */
	private int line(@Nullable Mark mark) {
		if (mark == null) {
			return this.firstLine;
		}
		if (mark.getIndex() < this.index) {
			this.index = 0;
			this.offset = 0;
			this.lines = 0;
		}
		int end = this.yaml.offsetByCodePoints(this.offset, mark.getIndex() - this.index);
		for (int at = this.offset; at < end; at++) {
			this.lines += (this.yaml.charAt(at) == '\n') ? 1 : 0;
		}
		this.index = mark.getIndex();
		this.offset = end;
		return this.firstLine + this.lines;
	}

	private static LoaderOptions bounds() {
		LoaderOptions options = new LoaderOptions();
		options.setCodePointLimit(FrontMatter.MAX_LENGTH);
		options.setNestingDepthLimit(20);
		options.setMaxAliasesForCollections(10);
		return options;
	}

	/** Takes every scalar as text, and saves the time of guessing at types. */
	private static final class AsWritten extends Resolver {

		@Override
		protected void addImplicitResolvers() {
			// None: there is nothing to guess.
		}

		@Override
		public Tag resolve(NodeId kind, @Nullable String value, boolean implicit) {
			return switch (kind) {
				case sequence -> Tag.SEQ;
				case mapping -> Tag.MAP;
				default -> Tag.STR;
			};
		}

	}

}
