// Removes a theme.
// $name: string
// returns: name: string, as given
// rows: 1, or 0 where there is none
MATCH (theme:Theme {name: $name})
DELETE theme
RETURN $name AS name
