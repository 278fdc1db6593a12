package newsweft.theme;

import com.fasterxml.jackson.annotation.JsonFormat;

/**
 * A part of a text.
 *
 * @param from where it begins, in UTF-16 units
 * @param to where it ends; exclusive
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
record Mark(int from, int to) {
}
