package fi.lapsivaaka.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Leaves out lines at the top and the bottom of pages that stand, page numbers aside, on most pages of a document. */
final class RunningHeads {

    private static final int FEWEST_PAGES = 3;
    private static final int LINES = 4;

    private RunningHeads() {}

    static String without(List<String> pages) {
        if (pages.size() < FEWEST_PAGES) {
            return String.join("\n\n", pages);
        }
        List<List<String>> lines = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        for (String page : pages) {
            List<String> pageLines =
                    page.lines().filter(line -> !line.isBlank()).toList();
            edges(pageLines).stream().distinct().forEach(edge -> counts.merge(edge, 1, Integer::sum));
            lines.add(page.lines().toList());
        }
        int most = Math.max(FEWEST_PAGES, (pages.size() * 3 + 4) / 5);
        StringBuilder text = new StringBuilder();
        for (List<String> page : lines) {
            List<String> edges =
                    edges(page.stream().filter(line -> !line.isBlank()).toList());
            for (String line : page) {
                String key = key(line);
                if (!edges.contains(key) || counts.getOrDefault(key, 0) < most) {
                    text.append(line).append('\n');
                }
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static List<String> edges(List<String> lines) {
        List<String> edges = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i < LINES || i >= lines.size() - LINES) {
                edges.add(key(lines.get(i)));
            }
        }
        return edges;
    }

    private static String key(String line) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!Character.isDigit(c) && !Segmenter.isBlank(c)) {
                key.append(c);
            }
        }
        return key.toString();
    }
}
