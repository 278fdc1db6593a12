package newsweft.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * By which a file is known again: the first 64 bits of the SHA-256 of its path and of its
 * content.
 *
 * @param path of the path below the corpus root
 * @param content of the bytes, of what is known of dialects, and of how they are read
 */
public record Fingerprint(long path, long content) {

	/** To be counted up where files give other posts than before. */
	private static final byte READING = 3;

	private static final int BUFFER_SIZE = 1 << 16;

	static Fingerprint of(String file, byte[] content, Vocabulary vocabulary) {
		MessageDigest digest = digest(vocabulary);
		digest.update(content);
		return new Fingerprint(of(file), first(digest));
	}

	/**
	 * Of a file that may be large.
	 * @throws IOException if the content breaks off
	 */
	static Fingerprint of(String file, InputStream content, Vocabulary vocabulary) throws IOException {
		MessageDigest digest = digest(vocabulary);
		byte[] buffer = new byte[BUFFER_SIZE];
		for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
			digest.update(buffer, 0, read);
		}
		return new Fingerprint(of(file), first(digest));
	}

	/** Of a text. */
	static long of(String text) {
		MessageDigest digest = sha256();
		digest.update(text.getBytes(StandardCharsets.UTF_8));
		return first(digest);
	}

	private static MessageDigest digest(Vocabulary vocabulary) {
		MessageDigest digest = sha256();
		digest.update(READING);
		digest.update(vocabulary.further().getBytes(StandardCharsets.UTF_8));
		return digest;
	}

	private static long first(MessageDigest digest) {
		return ByteBuffer.wrap(digest.digest()).getLong();
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
