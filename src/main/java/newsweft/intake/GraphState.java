package newsweft.intake;

import org.neo4j.driver.Record;

/**
 * The graph as a page knows it; another one after each load or weaving. The differences
 * of two of its figures are what happened between them.
 *
 * @param articles how many there are
 * @param created articles that loads brought, in all
 * @param changed articles that loads changed, in all
 * @param removed articles that loads took away, in all
 * @param woven when and how the stories were woven; empty before
 * @param settled whether the stories are those of the articles; not while a load is under
 * way
 */
record GraphState(long articles, long created, long changed, long removed, String woven, boolean settled) {

	static GraphState of(Record row) {
		return new GraphState(row.get("articles").asLong(), row.get("created").asLong(), row.get("changed").asLong(),
				row.get("removed").asLong(), row.get("woven").asString(), row.get("settled").asBoolean());
	}

}
