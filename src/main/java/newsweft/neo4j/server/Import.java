package newsweft.neo4j.server;

import java.io.IOException;

import org.neo4j.cli.AdminTool;

/**
 * The main class of an import's process. It ends when standard input closes, so that it
 * never outlives its parent.
 */
public final class Import {

	private Import() {
	}

	/**
	 * Runs Neo4j's administration tool.
	 * @param arguments of the tool
	 */
	public static void main(String[] arguments) {
		Thread.ofPlatform().daemon().start(Import::endWithParent);
		AdminTool.main(arguments);
	}

	private static void endWithParent() {
		try {
			while (System.in.read() >= 0) {
				// Nothing is expected; only the end counts.
			}
		}
		catch (IOException broken) {
			// As good as the end.
		}
		Runtime.getRuntime().halt(1);
	}

}
