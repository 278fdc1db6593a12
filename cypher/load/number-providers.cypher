// The ids of providers that are stored.
// $domains: list of strings
// returns: name: string, the domain; id: string, the database's own
// rows: one for each domain
UNWIND $domains AS domain
MATCH (provider:Provider {domain: domain})
RETURN domain AS name, elementId(provider) AS id
