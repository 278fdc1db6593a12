package newsweft.story.weave;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Makes short keys of long ones. */
final class Keys {

	private Keys() {
	}

	/** 64 bits of the text's SHA-256, written with digits and small letters. */
	static String of(String text) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return Long.toUnsignedString(ByteBuffer.wrap(hash).getLong(), Character.MAX_RADIX);
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
