// Creates providers, and adds the names under which they are new.
// $providers: list of maps {domain, name, altNames}; the name is used where the provider has none yet, or only its domain
// returns: nothing
// rows: 0
UNWIND $providers AS row
MERGE (provider:Provider {domain: row.domain})
SET provider.name = CASE coalesce(provider.name, provider.domain) WHEN provider.domain THEN row.name ELSE provider.name END
WITH provider, row, coalesce(provider.altNames, []) + [row.name] + row.altNames AS names
UNWIND names AS name
WITH provider, name
WHERE name <> provider.name AND name <> provider.domain
WITH provider, name
ORDER BY name
WITH provider, collect(DISTINCT name) AS altNames
SET provider.altNames = altNames
