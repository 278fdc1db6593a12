/**
 * The console is tested on the real database, and over HTTP on the real server.
 */
@NullMarked
package newsweft.query;

import org.jspecify.annotations.NullMarked;
