package fi.lapsivaaka.childbudget.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Tells why there is no figure, in place of the page or file asked for. */
@ControllerAdvice(basePackageClasses = HiddenFiguresPage.class)
final class HiddenFiguresPage {

    @ExceptionHandler(HiddenFigures.class)
    ModelAndView explain(HiddenFigures hidden) {
        ModelAndView page = new ModelAndView("hidden-figures", HttpStatus.FORBIDDEN);
        page.addObject("threshold", hidden.threshold());
        return page;
    }
}
