// Ends the transaction of a console query.
// $id: string, as given when the query was started
// returns: message: what the database said
// rows: 1 while the query runs, else 0
SHOW TRANSACTIONS
YIELD transactionId, metaData
WHERE metaData.newsweftQuery = $id
TERMINATE TRANSACTIONS transactionId
YIELD message
RETURN message
