package newsweft.query;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import newsweft.neo4j.CypherCatalogue;
import newsweft.neo4j.DataFiles;
import newsweft.neo4j.RealGraph;
import newsweft.query.WriteLog.Outcome;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@RealGraph
class WriteMarksIT {

	@Test
	void neverSaysDoneOfWhatWasRefusedWhileOthersLookedAtMuch(@Autowired ObjectProvider<ConsoleDriver> drivers,
			@Autowired QueryProperties limits, @Autowired Guard guard, @Autowired Hints hints,
			@Autowired Watchdog watchdog, @Autowired Inspection inspection, @Autowired CypherCatalogue cypher,
			@Autowired DataFiles files, @Autowired JsonMapper json) {
		AtomicReference<Writes> writes = new AtomicReference<>();
		JsonMapper slow = json.rebuild().addModule(whileLogging(() -> {
			for (int other = 0; other < 20; other++) {
				writes.get().attempt(new Query("RETURN " + other, Map.of()));
			}
		})).build();
		writes.set(new Writes(drivers, limits, guard, hints, watchdog, inspection, cypher, files, slow));

		assertThatExceptionOfType(ChangedMeanwhile.class)
			.isThrownBy(() -> writes.get().write(new Query("CREATE (:Topic)", Map.of()), "of nothing"));
	}

	/** What happens while the outcome of a write is logged. */
	private static SimpleModule whileLogging(Runnable happens) {
		return new SimpleModule().addSerializer(Outcome.class, new ValueSerializer<>() {
			@Override
			public void serialize(Outcome outcome, JsonGenerator line, SerializationContext context) {
				happens.run();
				line.writeString(outcome.slug());
			}
		});
	}

}
