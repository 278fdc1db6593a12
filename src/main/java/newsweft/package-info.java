/**
 * Newsweft: news posts in, a graph of related coverage out. This package starts the
 * product; the rooms beside it do the work.
 */
@NullMarked
package newsweft;

import org.jspecify.annotations.NullMarked;
