package no.ldo.web.vacancy;

import java.util.UUID;
import no.ldo.differentiation.advertising.AdvertDetails;
import no.ldo.differentiation.advertising.SaveAdvert;
import org.jspecify.annotations.Nullable;

/** The text of an advert as it is typed. */
public class VacancyForm {
    private @Nullable String text;
    private int number;
    private int version;

    /** The text that stands, or the one that is made anew; saved against what stands in both cases. */
    static VacancyForm of(AdvertDetails advert, boolean anew) {
        VacancyForm form = new VacancyForm();
        form.text = anew ? advert.made() : advert.text();
        form.seen(advert);
        return form;
    }

    final void seen(AdvertDetails advert) {
        number = advert.number();
        version = advert.version();
    }

    SaveAdvert toCommand(UUID position, String language) {
        return new SaveAdvert(position, language, number, typed(), version);
    }

    /** The text; empty when nothing is typed. */
    String typed() {
        return text == null ? "" : text.replace("\r\n", "\n");
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(String value) {
        text = value;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int value) {
        number = value;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int value) {
        version = value;
    }
}
