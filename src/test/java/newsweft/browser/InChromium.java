package newsweft.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * The tests of the class take the machine's Chromium as a parameter of type
 * {@link com.microsoft.playwright.Browser}, one class after the other.
 * <p>
 * It is the program that the environment variable {@code CHROMIUM} names, else
 * {@code /usr/bin/chromium}. Where there is none the tests are skipped with a line that
 * says so; with {@code CI=true} in the environment they fail.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Chromium.class)
@ResourceLock("browser")
public @interface InChromium {

}
