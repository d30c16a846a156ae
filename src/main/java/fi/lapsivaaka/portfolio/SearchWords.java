package fi.lapsivaaka.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a person typed, as a query of PostgreSQL's full text search: every word must be there, whatever its ending. Only
 * letters and digits go in, so nothing typed is an operator.
 */
public final class SearchWords {

    private static final int MOST = 8;
    private static final int LONGEST = 40;

    private SearchWords() {}

    /** The empty text when nothing is left to look for. */
    public static String query(String typed) {
        return Arrays.stream(typed.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty() && word.length() <= LONGEST)
                .limit(MOST)
                .map(SearchWords::anyForm)
                .collect(Collectors.joining(" & "));
    }

    private static String anyForm(String word) {
        List<String> forms = new ArrayList<>(List.of(word));
        forms.addAll(Gradation.stems(word));
        String any = forms.stream().map(form -> form + ":*").collect(Collectors.joining(" | "));
        return forms.size() == 1 ? any : "(" + any + ")";
    }
}
