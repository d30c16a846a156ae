package fi.lapsivaaka.childbudget.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every page about some euros tells and offers: whose, which year and phase, what they have in common, and the
 * addresses of the same euros seen otherwise.
 *
 * @param base address of the organisation's child budget, without language and query
 * @param query parameters of this page's address without the language
 * @param joint address of the joint view with the county; null where no county serves the same children
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
        @Nullable String joint,
        String lines,
        String file) {

    /** The same page with one parameter more in its address and in those that lead to its other years and phases. */
    SelectionPage with(String parameter, String value) {
        return new SelectionPage(
                code,
                name,
                practice,
                year,
                phase,
                base,
                more(query, parameter, value),
                more(years, parameter, value),
                more(phases, parameter, value),
                dimensions,
                more(where, parameter, value),
                trend,
                joint,
                lines,
                file);
    }

    private static List<Link> more(List<Link> links, String parameter, String value) {
        return links.stream()
                .map(link -> new Link(link.name(), more(link.address(), parameter, value), link.current()))
                .toList();
    }

    private static String more(String address, String parameter, String value) {
        return address
                + (address.contains("?") ? '&' : '?')
                + parameter
                + '='
                + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

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
