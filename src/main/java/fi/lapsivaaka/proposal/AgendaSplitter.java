package fi.lapsivaaka.proposal;

import fi.lapsivaaka.proposal.ItemHeading.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Splits an agenda or minutes into its items by how their headings are numbered. Numbers follow each other through an agenda;
 * sections of acts that an item quotes do not. Where a list of contents stands first, the items are those with their text.
 */
public final class AgendaSplitter {

    /** Items that were left out leave a gap in the numbers of an agenda. */
    private static final int FURTHEST_STEP = 3;

    private static final int MOST_ITEMS = 150;
    private static final int MOST_CANDIDATES = 1500;
    private static final int LONGEST_LINE = 2000;

    /** What an item weighs beside each character of its text, up to {@link #WEIGHTY}: more items win over longer ones. */
    private static final int ITEM = 3000;

    private static final int WEIGHTY = 2000;

    /** Plain numbers make items only under such a heading: chapters of a report are numbered alike. */
    private static final Pattern AGENDA = Pattern.compile(
            "(?iu)[^.]{0,80}(?:esityslista|asialista|käsiteltävät asiat|kokouskutsu"
                    + "|kokouksen asiat|föredragningslist|ärendelist|ärenden som behandlas|kallelse|möteskallelse|agenda)\\p{L}*[^.]{0,80}");

    private static final Pattern RULES = Pattern.compile(
            "(?iu)(?:laki|lain|laissa|asetu\\p{L}*|sääntö|säännön|säännössä|lagen|lag|förordning\\p{L}*|stadga\\p{L}*)(?![\\p{L}])");

    private static final int LEAD = 160;

    private AgendaSplitter() {}

    /** Its items in order; none where the text is about one matter. */
    public static List<AgendaItem> split(String text) {
        List<String> lines = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        for (int from = 0; from <= text.length(); ) {
            int newLine = text.indexOf('\n', from);
            int to = newLine < 0 ? text.length() : newLine;
            String line =
                    text.substring(from, Math.min(to, from + LONGEST_LINE)).strip();
            lines.add(line);
            starts.add(from);
            from = to + 1;
        }
        List<ItemHeading> found = new ArrayList<>();
        int agenda = -1;
        for (int at = 0; at < lines.size() && found.size() < MOST_CANDIDATES; at++) {
            if (agenda < 0 && AGENDA.matcher(lines.get(at)).matches()) {
                agenda = starts.get(at);
            }
            ItemHeading.read(lines, starts, at).ifPresent(found::add);
        }
        for (Kind kind : Kind.values()) {
            int begun = agenda;
            List<ItemHeading> same = found.stream()
                    .filter(one -> one.kind() == kind)
                    .filter(one -> kind != Kind.PLAIN || (begun >= 0 && one.start() > begun))
                    .toList();
            List<ItemHeading> chain = chain(same, text.length(), kind == Kind.SECTION ? FURTHEST_STEP : 1);
            if (chain.size() > 1 && !quotes(text, chain.get(0).start())) {
                return items(chain, text.length());
            }
        }
        return List.of();
    }

    /** Whether what stands right before the first heading leads into sections of an act or of rules. */
    private static boolean quotes(String text, int start) {
        return RULES.matcher(text.substring(Math.max(0, start - LEAD), start)).find();
    }

    /** The headings whose numbers follow each other, as many and with as much text under them as there are. */
    private static List<ItemHeading> chain(List<ItemHeading> headings, int end, int furthest) {
        int count = headings.size();
        long[] best = new long[count];
        int[] before = new int[count];
        int last = -1;
        for (int at = 0; at < count; at++) {
            int next = at + 1 < count ? headings.get(at + 1).start() : end;
            long own = (long) ITEM + Math.min(WEIGHTY, next - headings.get(at).start());
            best[at] = own;
            before[at] = -1;
            for (int earlier = 0; earlier < at; earlier++) {
                int step = headings.get(at).value() - headings.get(earlier).value();
                if (step >= 1 && step <= furthest && best[earlier] + own > best[at]) {
                    best[at] = best[earlier] + own;
                    before[at] = earlier;
                }
            }
            if (last < 0 || best[at] > best[last]) {
                last = at;
            }
        }
        List<ItemHeading> chain = new ArrayList<>();
        for (int at = last; at >= 0; at = before[at]) {
            chain.add(0, headings.get(at));
        }
        return chain;
    }

    private static List<AgendaItem> items(List<ItemHeading> chain, int length) {
        List<AgendaItem> items = new ArrayList<>();
        for (int at = 0; at < Math.min(chain.size(), MOST_ITEMS); at++) {
            ItemHeading heading = chain.get(at);
            int end = at + 1 < chain.size() ? chain.get(at + 1).start() : length;
            items.add(new AgendaItem(at + 1, heading.number(), heading.title(), heading.start(), end));
        }
        return items;
    }
}
