package newsweft.story.copy;

/** Why an article is held to be a copy. */
public enum Evidence {

	/** It is the original of its text, or the only article that carries it. */
	NONE,

	/** Its text is the text of the original, apart from cuts and small changes. */
	TEXT,

	/** It has the original's title, too telling to be chance, and stood near in time. */
	TITLE

}
