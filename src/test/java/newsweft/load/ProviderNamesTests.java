package newsweft.load;

import java.util.List;
import java.util.Map;
import java.util.Set;

import newsweft.corpus.Outlet;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProviderNamesTests {

	private final ProviderNames names = new ProviderNames();

	@Test
	void mostFrequentNameLeads() {
		add("The News", "news.example");
		add("News", "news.example");
		add("News", "news.example");

		assertThat(rows("news.example")).containsExactly(row("news.example", "News", "The News"));
	}

	@Test
	void firstOfTheAlphabetLeadsAmongEquals() {
		add("The News", "news.example");
		add("News", "news.example");
		add("A News", "news.example");

		assertThat(rows("news.example")).containsExactly(row("news.example", "A News", "News", "The News"));
	}

	@Test
	void domainStandsInForAName() {
		this.names.add(new Outlet(null, "quiet.example"));

		assertThat(rows("quiet.example")).containsExactly(row("quiet.example", "quiet.example"));
	}

	@Test
	void oneNameIsEnough() {
		this.names.add(new Outlet(null, "news.example"));
		this.names.add(new Outlet(null, "news.example"));
		add("News", "news.example");

		assertThat(rows("news.example")).containsExactly(row("news.example", "News"));
	}

	@Test
	void onlyWantedDomainsAreGivenByName() {
		add("B", "b.example");
		add("A", "a.example");
		add("C", "c.example");

		assertThat(rows("c.example", "a.example", "unknown.example")).containsExactly(row("a.example", "A"),
				row("c.example", "C"));
	}

	private void add(String name, String domain) {
		this.names.add(new Outlet(name, domain));
	}

	private List<Map<String, Object>> rows(String... domains) {
		return this.names.rows(Set.of(domains));
	}

	private static Map<String, Object> row(String domain, String name, String... altNames) {
		return Map.of("domain", domain, "name", name, "altNames", List.of(altNames));
	}

}
