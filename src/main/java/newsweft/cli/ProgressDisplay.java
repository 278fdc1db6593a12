package newsweft.cli;

import java.io.PrintWriter;
import java.util.Locale;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import newsweft.load.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Progress for a person: a bar where there is a terminal, else a line for each step that
 * ends.
 */
abstract sealed class ProgressDisplay implements Progress, AutoCloseable {

	static ProgressDisplay on(PrintWriter err) {
		return (System.console() != null) ? new Bars() : new Lines(err);
	}

	/** For what is quick at most times: without a terminal nothing is shown. */
	static ProgressDisplay onTerminal() {
		return (System.console() != null) ? new Bars() : new Silence();
	}

	@Override
	public abstract void close();

	private static final class Bars extends ProgressDisplay {

		private @Nullable ProgressBar bar;

		private String step = "";

		@Override
		public synchronized void report(String step, long done, long total) {
			if (this.bar == null || !step.equals(this.step)) {
				close();
				this.step = step;
				this.bar = new ProgressBarBuilder().setTaskName(step)
					.setInitialMax(total)
					.setStyle(ProgressBarStyle.ASCII)
					.build();
			}
			this.bar.stepTo(done);
		}

		@Override
		public void close() {
			if (this.bar != null) {
				this.bar.close();
				this.bar = null;
			}
		}

	}

	private static final class Silence extends ProgressDisplay {

		@Override
		public void report(String step, long done, long total) {
			// Nobody looks.
		}

		@Override
		public void close() {
			// Nothing is open.
		}

	}

	private static final class Lines extends ProgressDisplay {

		private final PrintWriter err;

		private String step = "";

		private long done;

		private Lines(PrintWriter err) {
			this.err = err;
		}

		@Override
		public void report(String step, long done, long total) {
			if (!step.equals(this.step)) {
				close();
				this.step = step;
			}
			this.done = done;
		}

		@Override
		public void close() {
			if (!this.step.isEmpty()) {
				this.err.println(String.format(Locale.ROOT, "%s: %,d", this.step, this.done));
				this.err.flush();
				this.step = "";
			}
		}

	}

}
