/**
 * What all controllers share is tested over HTTP.
 */
@NullMarked
package newsweft.web;

import org.jspecify.annotations.NullMarked;
