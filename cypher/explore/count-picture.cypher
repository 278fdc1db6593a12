// How many nodes the picture has, and how many relationships join them.
// returns: nodes: integer, edges: integer
// rows: 1
RETURN
  COUNT { (:Article|Provider|Topic|Story|Constellation) } AS nodes,
  COUNT { (:Article|Provider|Topic|Story|Constellation)-->(:Article|Provider|Topic|Story|Constellation) } AS edges
