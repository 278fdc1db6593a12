package newsweft.theme;

import java.util.List;

/**
 * What saving themes came to.
 *
 * @param added the names that no theme had before, in the order given
 * @param replaced the names that one had, likewise
 */
public record SavedThemes(List<String> added, List<String> replaced) {
}
