package fi.lapsivaaka.preparation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form.
 *
 * @param type {@code single}, {@code multi}, {@code select}, {@code number}, {@code line}, {@code text} or {@code date}
 * @param unit of a number; the empty text for anything else
 * @param unknown whether "do not know" may be chosen instead; true when it is
 */
public record FieldView(
        String name,
        String label,
        String type,
        String value,
        List<OptionView> options,
        String unit,
        boolean unknownAllowed,
        boolean unknown,
        int longest,
        boolean required,
        boolean wrong) {

    /** Id of the field on the page. */
    public String id() {
        return name.replace('.', '-');
    }

    /** Its number as people read it, with its unit: {@code −3,2 %}. */
    public String shownValue() {
        String number = value.replace('-', '\u2212');
        return unit.isEmpty() ? number : number + "\u00a0" + unit;
    }

    /** Whether it is a set of boxes rather than one field. */
    public boolean many() {
        return type.equals("single") || type.equals("multi");
    }

    /** How many lines a text field has at first. */
    public int lines() {
        return longest <= 400 ? 3 : 5;
    }

    /** Options that are shown at once: all of a few, else those chosen or read from the draft. */
    public List<OptionView> near() {
        return folds() ? options.stream().filter(OptionView::near).toList() : options;
    }

    /** Options that are folded up. */
    public List<OptionView> far() {
        return folds() ? options.stream().filter(option -> !option.near()).toList() : List.of();
    }

    private boolean folds() {
        return options.size() > 12 && options.stream().anyMatch(OptionView::near);
    }

    /**
     * An option.
     *
     * @param near whether it is chosen or was read from the draft
     * @param quote the sentence of the draft that it was read from
     */
    public record OptionView(
            String code,
            String label,
            boolean chosen,
            boolean near,
            @Nullable DraftSentence quote) {

        /** Id of its box on the page, within the field. */
        public String id(String field) {
            return field + "-" + code;
        }
    }
}
