package newsweft.story;

import java.util.List;

/**
 * How well the stories agree with events that somebody labelled, over the labelled
 * articles that are in a story.
 *
 * @param labels how many articles were labelled
 * @param found how many of them are in a story; only these count in what follows
 * @param missing the keys of the others, in the order of the labels
 * @param events how many events the found articles report
 * @param stories how many stories they are in
 * @param precision B-cubed: of an article's story, how much reports its event, on
 * average; above 0 to 1
 * @param recall B-cubed: of an article's event, how much is in its story, on average;
 * above 0 to 1
 * @param f1 the harmonic mean of precision and recall
 * @param adjustedRandIndex agreement on pairs, corrected for chance; -0.5 to 1
 * @param normalizedMutualInformation 0 to 1
 * @param mistakes the worst ones, those that cost most first
 * @param allMistakes how many mistakes there are
 */
public record Assessment(int labels, int found, List<String> missing, int events, int stories, double precision,
		double recall, double f1, double adjustedRandIndex, double normalizedMutualInformation, List<Mistake> mistakes,
		int allMistakes) {

	public Assessment {
		missing = List.copyOf(missing);
		mistakes = List.copyOf(mistakes);
	}

}
