package fi.lapsivaaka.proposal;

import fi.lapsivaaka.LocalizedText;

/** A file that was not taken in as a draft; the reason and the message say why and what is accepted. */
public final class DraftRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is accepted, in the words a person is told. */
    public static final LocalizedText ACCEPTED = new LocalizedText(
            "Kelpaavat .docx-, .odt-, .pdf- ja .txt-tiedostot: enintään 10 Mt, 300 sivua ja 500 000 merkkiä.",
            "Filer i formaten .docx, .odt, .pdf och .txt duger: högst 10 MB, 300 sidor och 500 000 tecken.",
            "Files in .docx, .odt, .pdf and .txt are accepted: at most 10 MB, 300 pages and 500,000 characters.");

    private final Reason reason;

    DraftRefused(Reason reason) {
        super(message(reason));
        this.reason = reason;
    }

    DraftRefused(Reason reason, Throwable cause) {
        super(message(reason), cause);
        this.reason = reason;
    }

    private static String message(Reason reason) {
        return reason.says().en() + " " + ACCEPTED.en();
    }

    public Reason reason() {
        return reason;
    }

    /** Why a file was refused; the codes are stable. */
    public enum Reason {
        EMPTY("empty", "Tiedostossa ei ole tekstiä.", "Filen innehåller ingen text.", "There is no text in the file."),
        TOO_LARGE("too-large", "Tiedosto on liian suuri.", "Filen är för stor.", "The file is too large."),
        TOO_LONG(
                "too-long",
                "Tekstiä on liikaa. Anna yksi asia kerrallaan.",
                "Texten är för lång. Ge ett ärende i taget.",
                "The text is too long. Give one matter at a time."),
        TOO_MANY_PAGES(
                "too-many-pages",
                "Sivuja on liikaa. Anna yksi asia kerrallaan.",
                "Sidorna är för många. Ge ett ärende i taget.",
                "There are too many pages. Give one matter at a time."),
        EXPANDS(
                "expands",
                "Tiedosto laajenee avattaessa liian suureksi.",
                "Filen blir för stor när den packas upp.",
                "The file grows too large when it is unpacked."),
        TOO_SLOW(
                "too-slow",
                "Tiedoston lukeminen kestää liian kauan. Tallenna se uudelleen tai liitä teksti.",
                "Det tar för länge att läsa filen. Spara den på nytt eller klistra in texten.",
                "Reading the file takes too long. Save it again or paste the text."),
        ENCRYPTED(
                "encrypted",
                "Tiedosto on suojattu. Tallenna se ilman salasanaa ja suojausta.",
                "Filen är skyddad. Spara den utan lösenord och skydd.",
                "The file is protected. Save it without password and protection."),
        SCANNED(
                "scanned",
                "Tiedostossa on vain kuvia. Anna tiedosto, jossa teksti on tekstinä.",
                "Filen innehåller bara bilder. Ge en fil där texten är text.",
                "The file holds only pictures. Give a file whose text is text."),
        IMAGE("image", "Tiedosto on kuva.", "Filen är en bild.", "The file is a picture."),
        OLD_WORD(
                "old-word",
                "Tiedosto on vanhaa Office-muotoa. Tallenna se .docx-muodossa.",
                "Filen är i ett gammalt Officeformat. Spara den som .docx.",
                "The file is in an old Office format. Save it as .docx."),
        UNKNOWN_FORMAT(
                "unknown-format",
                "Tiedostomuotoa ei tunneta.",
                "Filformatet är okänt.",
                "The file format is not known."),
        DAMAGED(
                "damaged",
                "Tiedosto on vioittunut. Tallenna se uudelleen.",
                "Filen är skadad. Spara den på nytt.",
                "The file is damaged. Save it again.");

        private final String code;
        private final String fi;
        private final String sv;
        private final String en;

        Reason(String code, String fi, String sv, String en) {
            this.code = code;
            this.fi = fi;
            this.sv = sv;
            this.en = en;
        }

        public String code() {
            return code;
        }

        /** One sentence for the person; what is accepted stands in {@link DraftRefused#ACCEPTED}. */
        public LocalizedText says() {
            return new LocalizedText(fi, sv, en);
        }
    }
}
