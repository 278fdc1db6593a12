package newsweft.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, and hands those that need it the application to start. */
final class Commands implements IFactory {

	private final Class<?> application;

	Commands(Class<?> application) {
		this.application = application;
	}

	@Override
	public <K> K create(Class<K> type) throws Exception {
		if (type == DatabaseOptions.class) {
			return type.cast(new DatabaseOptions(this.application));
		}
		return CommandLine.defaultFactory().create(type);
	}

}
