package fi.lapsivaaka.childbudget.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * What every page about some euros tells and offers: whose, which year and phase, what they have in common, and the
 * addresses of the same euros seen otherwise.
 *
 * @param base address of the organisation's child budget, without language and query
 * @param query parameters of this page's address without the language
 * @param where what the euros have in common, each with the address of the page without it
 */
public record SelectionPage(
        String code,
        String name,
        boolean practice,
        int year,
        String phase,
        String base,
        String query,
        List<Link> years,
        List<Link> phases,
        List<Link> dimensions,
        List<Link> where,
        String trend,
        String lines,
        String file) {

    /** A choice, and whether it is the one shown. */
    public record Link(String name, String address, boolean current) {}

    /** Parameters as they stand in an address, empty when there are none. */
    static String query(Map<String, String> parameters) {
        StringBuilder query = new StringBuilder();
        parameters.forEach((name, value) -> query.append(query.isEmpty() ? '?' : '&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return query.toString();
    }
}
