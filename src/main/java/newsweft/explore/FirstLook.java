package newsweft.explore;

import newsweft.graph.GraphStatistics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Asks, once the server has started, what the page will ask first, so that the database
 * has read and compiled it when somebody opens the page. Nobody waits for this.
 */
@Component
@ConditionalOnWebApplication
class FirstLook {

	private static final Logger LOGGER = LoggerFactory.getLogger(FirstLook.class);

	private final AtlasReader atlas;

	private final GraphStatistics statistics;

	FirstLook(AtlasReader atlas, GraphStatistics statistics) {
		this.atlas = atlas;
		this.statistics = statistics;
	}

	@EventListener(ApplicationReadyEvent.class)
	void take() {
		Thread.ofVirtual().name("first-look").start(this::look);
	}

	private void look() {
		try {
			this.atlas.read(AtlasReader.USUAL, Copies.areFolded(Copies.USUAL));
			this.statistics.count();
		}
		catch (RuntimeException ex) {
			LOGGER.debug("No first look; whoever opens the page will be told why", ex);
		}
	}

}
