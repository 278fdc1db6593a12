package newsweft.intake;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What the page may load.
 *
 * @param roots the folders below which paths of the server are read; null for the working
 * folder and the home folder, or for none where the server can be reached from elsewhere
 * @param uploadLimit how much may be sent at once
 */
@Validated
@ConfigurationProperties("newsweft.corpus")
record IntakeProperties(@Nullable List<Path> roots, @DefaultValue("1GB") DataSize uploadLimit) {
}
