package newsweft.export;

import java.io.IOException;

import newsweft.export.Picture.Label;
import newsweft.export.Picture.Mark;

/** Draws on a sheet with the origin at the upper left; lengths are in points. */
interface Pen {

	/**
	 * Begins a group.
	 * @param dashes lengths of dashes and gaps of its lines; none for a solid line
	 */
	void begin(String group, double... dashes) throws IOException;

	/** Ends the group that was begun last. */
	void end() throws IOException;

	/**
	 * Draws a line between the centres of two marks.
	 * @param opacity 0 to 1
	 */
	void line(Mark from, Mark to, double opacity) throws IOException;

	/** Draws a mark. */
	void mark(Mark mark) throws IOException;

	/** Writes words beside a mark. */
	void label(Label label) throws IOException;

	/**
	 * Writes words.
	 * @param x where they begin
	 * @param y of their base line
	 * @param size the height of the letters
	 */
	void text(String text, double x, double y, double size) throws IOException;

}
