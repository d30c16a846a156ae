package fi.lapsivaaka.preparation.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.checklist.Answer;
import fi.lapsivaaka.checklist.Option;
import fi.lapsivaaka.checklist.Shape;
import fi.lapsivaaka.preparation.web.FieldView.OptionView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** Makes fields from the shapes of answers. */
final class FieldWriter {

    /** Choices with more options than this are a list to choose from, in rows of a table always. */
    private static final int MOST_BOXES = 7;

    private static final int MOST_STEPS = 10;

    private static final int LONGEST_LINE = 200;

    private final Language language;
    private final Map<String, DraftSentence> quotes;

    /** @param quotes sentences of the draft, by the code of the option that was read from them */
    FieldWriter(Language language, Map<String, DraftSentence> quotes) {
        this.language = language;
        this.quotes = quotes;
    }

    /**
     * @param values what stands in it
     * @param small whether it is one of several fields in a row
     */
    FieldView write(
            String name,
            String label,
            Shape shape,
            List<String> values,
            boolean required,
            boolean small,
            boolean wrong) {
        String value = values.isEmpty() ? "" : values.get(0);
        boolean unknownAllowed = shape instanceof Shape.Amount amount && amount.unknownAllowed();
        boolean unknown = unknownAllowed && value.equals(Answer.UNKNOWN);
        return new FieldView(
                name,
                label,
                type(shape, small),
                unknown ? "" : shape instanceof Shape.Amount ? number(value) : value,
                options(shape, values),
                shape instanceof Shape.Amount amount && !amount.calendarYear()
                        ? amount.unit().label().in(language)
                        : "",
                unknownAllowed,
                unknown,
                shape instanceof Shape.Prose prose ? prose.maxLength() : LONGEST_LINE,
                required,
                wrong);
    }

    /** As people write it here: {@code 1 234 567,80}. Years and what is no number stay as they were typed. */
    private String number(String value) {
        if (!value.matches("-?[0-9]{5,}(\\.[0-9]+)?|-?[0-9]+\\.[0-9]+")) {
            return value;
        }
        String[] parts = value.split("\\.", 2);
        String whole = parts[0].replaceAll("(?<=[0-9])(?=([0-9]{3})+$)", "\u00a0");
        return parts.length == 1 ? whole : whole + (language == Language.EN ? "." : ",") + parts[1];
    }

    private static String type(Shape shape, boolean small) {
        if (shape instanceof Shape.Choice choice) {
            boolean list = small || (!choice.several() && choice.options().size() > MOST_BOXES);
            return choice.several() ? "multi" : list ? "select" : "single";
        } else if (shape instanceof Shape.Amount amount) {
            return scale(amount) ? "select" : "number";
        } else if (shape instanceof Shape.Day) {
            return "date";
        }
        return shape instanceof Shape.Prose prose && prose.maxLength() > LONGEST_LINE ? "text" : "line";
    }

    /** A few whole numbers are chosen from a list. */
    private static boolean scale(Shape.Amount amount) {
        return amount.decimals() == 0 && !amount.unknownAllowed() && amount.max() - amount.min() <= MOST_STEPS;
    }

    private static List<OptionView> steps(Shape.Amount amount, List<String> chosen) {
        return LongStream.rangeClosed(amount.min(), amount.max())
                .mapToObj(Long::toString)
                .map(number ->
                        new OptionView(number, number.replace('-', '\u2212'), chosen.contains(number), false, null))
                .toList();
    }

    /** The chosen ones of several come first, in the order in which they were chosen. */
    private List<OptionView> options(Shape shape, List<String> chosen) {
        if (shape instanceof Shape.Amount amount && scale(amount)) {
            return steps(amount, chosen);
        }
        if (!(shape instanceof Shape.Choice choice)) {
            return List.of();
        }
        List<OptionView> options = new ArrayList<>();
        if (choice.several()) {
            chosen.forEach(code -> choice.option(code).ifPresent(option -> options.add(option(option, true))));
        }
        choice.options().stream()
                .filter(option -> !choice.several() || !chosen.contains(option.code()))
                .forEach(option -> options.add(option(option, chosen.contains(option.code()))));
        return options;
    }

    private OptionView option(Option option, boolean chosen) {
        DraftSentence quote = quotes.get(option.code());
        return new OptionView(
                option.code(),
                option.label().in(language),
                chosen,
                chosen || quote != null || option.exclusive(),
                quote);
    }
}
