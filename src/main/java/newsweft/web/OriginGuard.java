package newsweft.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps other web sites out of a server on loopback: a page from elsewhere can neither
 * reach it under a host name of its own nor send it requests, and what it serves asks no
 * other host for anything.
 */
@Component
class OriginGuard extends OncePerRequestFilter {

	private static final Set<String> LOOPBACK_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

	/** {@code same-site} is another port of the same host. */
	private static final Set<String> FOREIGN_SITES = Set.of("cross-site", "same-site");

	private static final String POLICY = "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; "
			+ "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

	private final boolean onLoopback;

	private final JsonMapper json;

	OriginGuard(ServerProperties server, JsonMapper json) {
		this.json = json;
		InetAddress address = server.getAddress();
		this.onLoopback = address != null && address.isLoopbackAddress();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader("Content-Security-Policy", POLICY);
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("Referrer-Policy", "no-referrer");
		response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
		response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
		if (this.onLoopback && !LOOPBACK_NAMES.contains(request.getServerName().toLowerCase(Locale.ROOT))) {
			refuse(response, "This server answers on this machine only. Ask for it as http://localhost.");
		}
		else if (isForeign(request)) {
			refuse(response, "Requests from other web sites are not answered. Open Newsweft's own page instead.");
		}
		else {
			chain.doFilter(request, response);
		}
	}

	private void refuse(HttpServletResponse response, String detail) throws IOException {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.FORBIDDEN, detail);
		problem.setType(URI.create("urn:newsweft:problem:foreign-request"));
		response.setStatus(HttpServletResponse.SC_FORBIDDEN);
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		this.json.writeValue(response.getOutputStream(), problem);
	}

	/**
	 * Browsers name the page's origin with every request that may change something. With
	 * those that only read, such as an image's, they say no more than whether it is
	 * another site; a link to a page may come from anywhere.
	 */
	private static boolean isForeign(HttpServletRequest request) {
		String site = request.getHeader("Sec-Fetch-Site");
		if (site != null && FOREIGN_SITES.contains(site) && request.getServletPath().startsWith("/api/")) {
			return true;
		}
		String origin = request.getHeader("Origin");
		return origin != null && !origin.equals(request.getScheme() + "://" + request.getHeader("Host"));
	}

}
