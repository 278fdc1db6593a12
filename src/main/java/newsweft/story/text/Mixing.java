package newsweft.story.text;

/** Spreads hashes over all 64 bits. */
public final class Mixing {

	private Mixing() {
	}

	/** The last step of SplitMix64 (Steele, Lea, Flood, 2014): one to one. */
	public static long mix(long hash) {
		long mixed = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
		mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
		return mixed ^ (mixed >>> 31);
	}

}
