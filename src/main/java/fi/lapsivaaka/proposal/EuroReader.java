package fi.lapsivaaka.proposal;

import fi.lapsivaaka.Money;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds amounts of euros in any notation: figures, words, millions without the word euro where the sentence speaks of
 * money, both ends of a range. Years, sections, counts, percentages, dates and record numbers are none.
 */
final class EuroReader {

    private static final Set<String> JOINING = Set.of("ja", "tai", "sekä", "och", "eller", "till", "and", "or", "to");
    private static final Set<String> VAGUE = Set.of(
            "muutama",
            "muutaman",
            "usea",
            "usean",
            "useamman",
            "useampi",
            "monen",
            "monta",
            "moni",
            "joidenkin",
            "joitakin",
            "flera",
            "några",
            "many",
            "several",
            "few");
    private static final int PRICE_DISTANCE = 8;
    private static final int LONGEST_CHAIN = 5;
    private static final BigDecimal FAR_APART = BigDecimal.valueOf(20);

    private final Map<Money, EuroAmount> found = new LinkedHashMap<>();

    private final MoneyTables tables;

    private EuroReader(MoneyTables tables) {
        this.tables = tables;
    }

    /** Each amount once, with the first sentence it stands in. */
    static List<EuroAmount> read(String text, List<Sentence> sentences) {
        EuroReader reader = new EuroReader(MoneyTables.read(text));
        for (Sentence sentence : sentences) {
            int start = sentence.quote().start();
            int end = sentence.quote().end();
            List<Lexeme> lexemes = Lexer.read(text, start, end);
            if (lexemes.size() > 1 && sentence.role() != Sentence.Role.OUTSIDE) {
                reader.readSentence(sentence, lexemes);
                reader.tables.within(start, end).forEach(cell -> reader.add(cell.amount(), false, sentence));
            }
        }
        return List.copyOf(reader.found.values());
    }

    private void readSentence(Sentence sentence, List<Lexeme> lexemes) {
        QuantityReader quantities = new QuantityReader(lexemes);
        int i = 0;
        while (i < lexemes.size()) {
            Quantity quantity = quantities.at(i);
            if (quantity == null || tables.covers(lexemes.get(i).start())) {
                i++;
                continue;
            }
            Quantity money = money(sentence, lexemes, quantities, quantity, i);
            if (money != null && !isUnit(lexemes, money, i)) {
                add(money.value(), isNegative(lexemes, i), sentence);
            }
            i = Math.max(i + 1, money == null ? quantity.end() : money.end());
        }
    }

    private static @Nullable Quantity money(
            Sentence sentence, List<Lexeme> lexemes, QuantityReader quantities, Quantity quantity, int i) {
        if (quantity.currency()) {
            return quantity;
        }
        if (quantity.isMillions()) {
            Quantity rest = quantities.at(quantity.end());
            if (rest != null && rest.currency() && rest.value().compareTo(quantity.factor()) < 0) {
                return new Quantity(quantity.value().add(rest.value()), BigDecimal.ONE, true, rest.end());
            }
        }
        Quantity joined = joined(quantities, lexemes, quantity, i, 0);
        if (joined != null) {
            return joined;
        }
        boolean millions = quantity.isMillions() && sentence.has(Cue.ECONOMY);
        return (millions && !isVagueOrCounted(sentence, lexemes, quantity, i))
                        || isPrice(sentence, lexemes, quantity, i)
                ? quantity
                : null;
    }

    /** The first end of a range or of a pair, when what follows the dash or the conjunction is money; else null. */
    private static @Nullable Quantity joined(
            QuantityReader quantities, List<Lexeme> lexemes, Quantity quantity, int i, int depth) {
        int at = quantity.end();
        if (at + 1 >= lexemes.size() || depth > LONGEST_CHAIN) {
            return null;
        }
        Lexeme joint = lexemes.get(at);
        boolean range = joint.isDash() || joint.is("/");
        boolean listed = (joint.isWord() && JOINING.contains(joint.form())) || joint.is(",");
        Quantity next = range || listed ? quantities.at(at + 1) : null;
        if (next != null && !next.currency()) {
            next = joined(quantities, lexemes, next, at + 1, depth + 1);
        } else if (joint.is(",")) {
            return null;
        }
        if (next == null || (lexemes.get(i).isYear() && !lexemes.get(at + 1).isYear())) {
            return null;
        }
        Quantity scaled = quantity.hasFactor() ? quantity : quantity.times(next.factor());
        boolean plausible = range
                ? joint.is("/") || scaled.value().compareTo(next.value()) <= 0
                : scaled.value().multiply(FAR_APART).compareTo(next.value()) >= 0;
        return plausible ? scaled : null;
    }

    private static boolean isVagueOrCounted(Sentence sentence, List<Lexeme> lexemes, Quantity quantity, int i) {
        if (i > 0 && VAGUE.contains(lexemes.get(i - 1).form())) {
            return true;
        }
        int after = lexemes.get(quantity.end() - 1).end();
        return sentence.of(Cue.COUNTED).stream()
                .map(hit -> sentence.words().get(hit.first()).start())
                .anyMatch(start -> start >= after && wordsBetween(sentence, after, start) < 2);
    }

    /** A bare figure right after a word such as "rent": with cents, or where the text is cut off. */
    private static boolean isPrice(Sentence sentence, List<Lexeme> lexemes, Quantity quantity, int i) {
        Lexeme number = lexemes.get(i);
        if (!number.isNumber() || quantity.end() != i + 1) {
            return false;
        }
        boolean cents = number.decimals() == 2 && number.form().indexOf(',') > 0;
        boolean last = i + 1 >= lexemes.size();
        Lexeme next = last ? number : lexemes.get(i + 1);
        boolean cut = next.is("[") || next.is("…");
        boolean stops = last
                || next.is(".")
                || next.is("(")
                || next.is(";")
                || next.form().equals("alv");
        if (!(cents && (cut || stops)) && !(cut && number.form().length() > 2 && !number.isYear())) {
            return false;
        }
        return sentence.of(Cue.PRICE).stream()
                .map(hit -> sentence.words().get(hit.last()).end())
                .anyMatch(
                        end -> end <= number.start() && wordsBetween(sentence, end, number.start()) <= PRICE_DISTANCE);
    }

    private static long wordsBetween(Sentence sentence, int from, int to) {
        return sentence.words().stream()
                .filter(word -> word.start() >= from && word.end() <= to)
                .count();
    }

    /** {@code (1000 €)}: the unit of a table, not an amount. */
    private static boolean isUnit(List<Lexeme> lexemes, Quantity quantity, int i) {
        if (i == 0 || quantity.value().compareTo(NumberWords.THOUSAND) != 0) {
            return false;
        }
        boolean bracket = lexemes.get(i - 1).is("(")
                && quantity.end() < lexemes.size()
                && lexemes.get(quantity.end()).is(")");
        return bracket || lexemes.get(i - 1).is("/");
    }

    private static boolean isNegative(List<Lexeme> lexemes, int i) {
        if (i == 0) {
            return false;
        }
        Lexeme sign = lexemes.get(i - 1);
        if (!sign.isDash() || !sign.touches(lexemes.get(i))) {
            return sign.form().equals("miinus");
        }
        if (i == 1) {
            return true;
        }
        Lexeme before = lexemes.get(i - 2);
        return !before.touches(sign) && ((!before.isNumber() && !before.is("€")) || before.isYear());
    }

    private void add(BigDecimal value, boolean negative, Sentence sentence) {
        if (value.signum() == 0 || value.precision() - value.scale() > 15) {
            return;
        }
        Money amount = Money.ofEuros(negative ? value.negate() : value);
        found.putIfAbsent(amount, new EuroAmount(amount, sentence.quote()));
    }
}
