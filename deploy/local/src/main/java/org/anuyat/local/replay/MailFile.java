package org.anuyat.local.replay;

import java.nio.file.Path;

/**
 * A file of the tree.
 *
 * @param name its path within the tree, with {@code /} between the folders
 */
record MailFile(String name, Path path) {}
