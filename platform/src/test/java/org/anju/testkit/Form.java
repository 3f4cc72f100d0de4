package org.anju.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** A form as a visitor fills it in: what the page put in stays, unless set; a field that is not there is an error. */
public final class Form {

    private final Browser browser;
    private final Element form;
    private final URI place;
    private final List<Part> parts = new ArrayList<>();

    private record Part(String name, String fileName, String type, byte[] content) {
        static Part text(String name, String value) {
            return new Part(name, "", "", value.getBytes(StandardCharsets.UTF_8));
        }

        String value() {
            return new String(content, StandardCharsets.UTF_8);
        }
    }

    Form(Browser browser, Element form, URI place) {
        this.browser = browser;
        this.form = form;
        this.place = place;
        for (Element field : form.select("input[name], select[name], textarea[name]")) {
            if (!field.hasAttr("disabled")) {
                collect(field);
            }
        }
    }

    private void collect(Element field) {
        String name = field.attr("name");
        switch (field.tagName() + ":" + field.attr("type")) {
            case "input:submit", "input:button", "input:image", "input:reset", "input:file" -> {}
            case "input:checkbox", "input:radio" -> {
                if (field.hasAttr("checked")) {
                    parts.add(Part.text(name, field.hasAttr("value") ? field.attr("value") : "on"));
                }
            }
            case "select:" -> {
                Element chosen = field.selectFirst("option[selected]");
                Element option = chosen == null ? field.selectFirst("option") : chosen;
                if (option != null) {
                    parts.add(Part.text(name, option.hasAttr("value") ? option.attr("value") : option.text()));
                }
            }
            case "textarea:" -> parts.add(Part.text(name, field.wholeText()));
            default -> parts.add(Part.text(name, field.attr("value")));
        }
    }

    /** What stands in a field now. */
    public String value(String name) {
        return parts.stream()
                .filter(part -> part.name.equals(name))
                .map(Part::value)
                .findFirst()
                .orElse("");
    }

    /** Several values tick several boxes, none unticks all. */
    public Form set(String name, String... values) {
        demand(name);
        parts.removeIf(part -> part.name.equals(name));
        for (String value : values) {
            parts.add(Part.text(name, value));
        }
        return this;
    }

    public Form attach(String name, String fileName, String type, byte[] content) {
        demand(name);
        parts.add(new Part(name, fileName, type, content));
        return this;
    }

    /** Sends a field that the page never offered: what only a forger does. */
    public Form forge(String name, String value) {
        parts.removeIf(part -> part.name.equals(name));
        parts.add(Part.text(name, value));
        return this;
    }

    /** Sends it to an address that the page never named: what only a forger does. */
    public Form to(String path) {
        form.attr("action", path);
        return this;
    }

    private void demand(String name) {
        assertThat(form.select("[name]").eachAttr("name"))
                .as("fields of " + form.attr("action") + " on " + place)
                .contains(name);
    }

    /** With the first button. */
    public Browser submit() {
        Element button = form.selectFirst("button:not([type=button]), input[type=submit]");
        return submitBy(button);
    }

    /** With the button that says this; it may stand elsewhere on the page and name this form. */
    public Browser submit(String text) {
        List<Element> buttons = new ArrayList<>(form.select("button, input[type=submit]"));
        if (form.hasAttr("id") && form.ownerDocument() != null) {
            buttons.addAll(form.ownerDocument().select("button[form=" + form.id() + "]"));
        }
        for (Element button : buttons) {
            if (button.text().contains(text) || button.attr("value").equals(text)) {
                return submitBy(button);
            }
        }
        throw new AssertionError("no button “" + text + "” in " + form.attr("action") + " on " + place);
    }

    private Browser submitBy(@org.jspecify.annotations.Nullable Element button) {
        String action = form.attr("action");
        if (button != null) {
            if (!button.attr("name").isEmpty()) {
                parts.add(Part.text(button.attr("name"), button.attr("value")));
            }
            action = button.hasAttr("formaction") ? button.attr("formaction") : action;
        }
        URI target = action.isEmpty() ? place : place.resolve(action);
        if (!form.attr("method").equalsIgnoreCase("post")) {
            return browser.get(target.getPath() + "?" + encoded());
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(target);
        if (form.attr("enctype").equals("multipart/form-data")) {
            String boundary = "----anju" + UUID.randomUUID();
            return browser.send(request.header("Content-Type", "multipart/form-data; boundary=" + boundary)
                    .POST(HttpRequest.BodyPublishers.ofByteArray(multipart(boundary))));
        }
        return browser.send(request.header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded())));
    }

    private String encoded() {
        return parts.stream()
                .map(part -> URLEncoder.encode(part.name, StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(part.value(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private byte[] multipart(String boundary) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Part part : parts) {
            String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + part.name + "\"";
            if (!part.type.isEmpty()) {
                head += "; filename=\"" + part.fileName + "\"\r\nContent-Type: " + part.type;
            }
            body.writeBytes((head + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            body.writeBytes(part.content);
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }
}
