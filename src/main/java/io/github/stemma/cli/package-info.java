/**
 * The only door for people: flags become options, problems become messages, results become an exit code.
 *
 * <p>Refuses: everything that a library user would want too. No {@code System.out} outside {@link
 * io.github.stemma.cli.Main}; no terminal is opened outside the full-screen browser.
 *
 * <p>A new command is a class {@code XCommand} that implements {@link io.github.stemma.cli.Command}, a line in {@link
 * io.github.stemma.cli.Commands}, a test {@code XCommandTest} through {@code Main.run}, and a line in the README.
 */
@NullMarked
package io.github.stemma.cli;

import org.jspecify.annotations.NullMarked;
