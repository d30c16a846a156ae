package fi.lapsivaaka.people;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What somebody sent when they were not signed in any more.
 *
 * @param path where it was sent to, with its language
 * @param fields in the order they were sent, without files, passwords and tokens
 * @param hadFile whether there was a file with it, which is not kept
 * @param browser which browser it came from
 * @param token of the page it was typed into, which tells whose it is
 */
public record HeldForm(
        String path, Map<String, List<String>> fields, boolean hadFile, String browser, String token, Instant at) {

    long size() {
        return fields.values().stream()
                .flatMap(List::stream)
                .mapToLong(String::length)
                .sum();
    }
}
