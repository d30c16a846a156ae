package fi.lapsivaaka.authoring.web;

import fi.lapsivaaka.workshop.web.Desk;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/** Fields as a browser sent them, within bounds. What was not changed keeps its blanks. */
record SentFields(MultiValueMap<String, String> sent) {

    private static final int LONGEST = 1200;
    private static final int MOST = 80;

    boolean has(String name) {
        return sent.containsKey(name);
    }

    /** Plain text; the empty text where there is none. */
    String one(String name) {
        String typed = sent.getFirst(name);
        return typed == null ? "" : plain(typed);
    }

    /** A choice among several boxes or fields of one name; nothing empty. */
    List<String> many(String name) {
        return sent.getOrDefault(name, List.of()).stream()
                .limit(MOST)
                .map(SentFields::plain)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    /** The text of a whole field of lines. */
    String lines(String name, int most) {
        String typed = sent.getFirst(name);
        return typed == null
                ? ""
                : typed.substring(0, Math.min(most, typed.length()))
                        .replace("\r\n", "\n")
                        .replace("\t", "  ");
    }

    /** Words in each language that stood there before, as {@code text-fi}. */
    Map<String, String> languages(String name, Map<String, String> before) {
        Map<String, String> words = new LinkedHashMap<>();
        before.forEach((language, was) -> {
            String typed = one(name + '-' + language);
            words.put(language, !has(name + '-' + language) || plain(was).equals(typed) ? was : typed);
        });
        return words;
    }

    private static String plain(String text) {
        return Desk.plain(text, LONGEST).replaceAll(" +", " ");
    }
}
