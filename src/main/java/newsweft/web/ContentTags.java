package newsweft.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Tags the files of the page by their content, so that what a browser kept is good as
 * long as it is the same here, whichever version was started later.
 */
@Component
class ContentTags extends ShallowEtagHeaderFilter {

	/** The start page is forwarded to its file, which comes by here itself. */
	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = request.getServletPath();
		return path.equals("/") || path.startsWith("/api/");
	}

}
