package newsweft;

import newsweft.cli.CommandLines;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the product. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Newsweft {

	/**
	 * Runs one command and exits with its status.
	 * @param arguments the command line
	 */
	public static void main(String[] arguments) {
		System.exit(CommandLines.run(Newsweft.class, arguments));
	}

}
