// How many nodes the picture has, and how many relationships join them.
// All relationships are counted by the store; those that leave the picture are few in a graph of Newsweft's own.
// returns: nodes: integer, edges: integer
// rows: 1
RETURN
  COUNT { (:Article|Provider|Topic|Story|Constellation) } AS nodes,
  COUNT { ()-->() }
    - COUNT { (start)-->() WHERE NOT start:Article|Provider|Topic|Story|Constellation }
    - COUNT {
      (end)<--(:Article|Provider|Topic|Story|Constellation)
      WHERE NOT end:Article|Provider|Topic|Story|Constellation
    } AS edges
