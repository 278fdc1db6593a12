package newsweft.query;

import newsweft.neo4j.CypherCatalogue;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** Makes consoles with limits of their own. */
abstract class LimitedConsole {

	static final String RUNAWAY = "UNWIND range(1, 1000000000000) AS number RETURN sum(number % 7)";

	@Autowired
	ObjectProvider<ConsoleDriver> drivers;

	@Autowired
	Driver driver;

	@Autowired
	private Guard guard;

	@Autowired
	private Hints hints;

	@Autowired
	Watchdog watchdog;

	@Autowired
	private CypherCatalogue cypher;

	final Console console(ObjectProvider<ConsoleDriver> from, QueryProperties limits) {
		return new Console(from, this.driver, limits, this.guard, this.hints, this.watchdog, this.cypher);
	}

}
