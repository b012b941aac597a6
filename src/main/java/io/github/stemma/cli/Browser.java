package io.github.stemma.cli;

import io.github.stemma.render.Messages;
import io.github.stemma.render.Sheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jline.keymap.BindingReader;
import org.jline.keymap.KeyMap;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import org.jline.utils.Display;
import org.jline.utils.InfoCmp.Capability;

/** The full screen: a list of passages, the texts of the chosen one, a line of help. */
final class Browser {

    private enum Key {
        UP,
        DOWN,
        PAGE_UP,
        PAGE_DOWN,
        FIRST,
        LAST,
        SCROLL,
        SCROLL_BACK,
        HELP,
        QUIT,
        OTHER
    }

    private final Sheet sheet;
    private final Messages messages;
    private final Terminal terminal;
    private final Display display;
    private int chosen;
    private int scrolled;
    private boolean help;

    private Browser(Sheet sheet, Messages messages, Terminal terminal) {
        this.sheet = sheet;
        this.messages = messages;
        this.terminal = terminal;
        this.display = new Display(terminal, true);
    }

    /** Takes the terminal until the user ends it, and leaves it as it was. */
    static void show(Sheet sheet, Messages messages) throws IOException {
        try (Terminal terminal = TerminalBuilder.builder().system(true).build()) {
            new Browser(sheet, messages, terminal).run();
        }
    }

    private void run() {
        Attributes before = terminal.enterRawMode();
        terminal.puts(Capability.enter_ca_mode);
        terminal.puts(Capability.cursor_invisible);
        terminal.puts(Capability.keypad_xmit);
        terminal.handle(Terminal.Signal.WINCH, signal -> draw());
        try {
            BindingReader keys = new BindingReader(terminal.reader());
            KeyMap<Key> map = keyMap();
            Key key = Key.OTHER;
            while (key != Key.QUIT) {
                draw();
                Key typed = keys.readBinding(map, null, true);
                key = typed == null ? Key.QUIT : typed;
                act(key);
            }
        } finally {
            terminal.puts(Capability.keypad_local);
            terminal.puts(Capability.cursor_visible);
            terminal.puts(Capability.exit_ca_mode);
            terminal.setAttributes(before);
            terminal.flush();
        }
    }

    private KeyMap<Key> keyMap() {
        KeyMap<Key> map = new KeyMap<>();
        map.setNomatch(Key.OTHER);
        map.setUnicode(Key.OTHER);
        bind(map, Key.UP, Capability.key_up, "k", "\u001b[A", "\u001bOA");
        bind(map, Key.DOWN, Capability.key_down, "j", "\u001b[B", "\u001bOB");
        bind(map, Key.PAGE_UP, Capability.key_ppage, "\u001b[5~");
        bind(map, Key.PAGE_DOWN, Capability.key_npage, "\u001b[6~");
        bind(map, Key.FIRST, Capability.key_home, "g", "\u001b[H");
        bind(map, Key.LAST, Capability.key_end, "G", "\u001b[F");
        map.bind(Key.SCROLL, " ");
        map.bind(Key.SCROLL_BACK, "b");
        map.bind(Key.HELP, "?");
        map.bind(Key.QUIT, "q", KeyMap.ctrl('C'), KeyMap.ctrl('D'));
        return map;
    }

    private void bind(KeyMap<Key> map, Key key, Capability capability, String... sequences) {
        String sequence = KeyMap.key(terminal, capability);
        if (sequence != null && !sequence.isEmpty()) {
            map.bind(key, sequence);
        }
        map.bind(key, sequences);
    }

    private void act(Key key) {
        int page = Math.max(1, terminal.getHeight() - 3);
        help = key == Key.HELP && !help;
        switch (key) {
            case UP -> choose(chosen - 1);
            case DOWN -> choose(chosen + 1);
            case PAGE_UP -> choose(chosen - page);
            case PAGE_DOWN -> choose(chosen + page);
            case FIRST -> choose(0);
            case LAST -> choose(sheet.size() - 1);
            case SCROLL -> scrolled += page / 2;
            case SCROLL_BACK -> scrolled = Math.max(0, scrolled - page / 2);
            case HELP, QUIT, OTHER -> {}
        }
    }

    private void choose(int index) {
        chosen = Math.max(0, Math.min(sheet.size() - 1, index));
        scrolled = 0;
    }

    private synchronized void draw() {
        Size size = terminal.getSize();
        int rows = size.getRows() == 0 ? 24 : Math.max(4, size.getRows());
        int columns = size.getColumns() == 0 ? 80 : Math.max(20, size.getColumns());
        display.resize(rows, columns);
        display.update(screen(rows, columns), 0);
    }

    private List<AttributedString> screen(int rows, int columns) {
        int left = Math.max(10, Math.min(44, columns / 3));
        int height = rows - 2;
        List<AttributedString> texts = help ? keys() : texts(columns - left - 1, height);
        int top = Math.max(0, Math.min(chosen - height / 2, sheet.size() - height));
        List<AttributedString> lines = new ArrayList<>();
        lines.add(cut(new AttributedString(sheet.title(), AttributedStyle.BOLD), columns));
        for (int row = 0; row < height; row++) {
            int index = top + row;
            AttributedStyle style = index == chosen ? AttributedStyle.INVERSE : AttributedStyle.DEFAULT;
            String entry = index < sheet.size() ? sheet.entry(index, left) : "";
            AttributedStringBuilder line = new AttributedStringBuilder();
            line.append(padded(new AttributedString(entry, style), left, style));
            line.append(" ");
            line.append(row < texts.size() ? texts.get(row) : AttributedString.EMPTY);
            lines.add(cut(line.toAttributedString(), columns));
        }
        lines.add(cut(new AttributedString(messages.say("browse.keys"), AttributedStyle.INVERSE), columns));
        return lines;
    }

    private List<AttributedString> texts(int columns, int height) {
        if (sheet.size() == 0) {
            return List.of();
        }
        List<AttributedString> all = sheet.texts(chosen, columns);
        scrolled = Math.max(0, Math.min(scrolled, all.size() - height));
        return all.subList(scrolled, all.size());
    }

    private List<AttributedString> keys() {
        List<AttributedString> lines = new ArrayList<>();
        for (String line : messages.say("browse.help").split("\\|")) {
            lines.add(new AttributedString(line));
        }
        return lines;
    }

    private static AttributedString cut(AttributedString line, int columns) {
        return line.columnLength() <= columns ? line : line.columnSubSequence(0, columns);
    }

    private static AttributedString padded(AttributedString text, int columns, AttributedStyle style) {
        AttributedStringBuilder line = new AttributedStringBuilder();
        AttributedString cut = cut(text, columns);
        line.append(cut);
        line.styled(style, " ".repeat(columns - cut.columnLength()));
        return line.toAttributedString();
    }
}
