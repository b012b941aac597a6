/**
 * Trees over weighted arrows: the sum over all of them, and the best of them. Plain numbers in, plain
 * numbers out; what the arrows mean is known to {@code infer} only.
 *
 * <p>Nodes are 0…n-1; the root is no node. {@code weight[source][derived]} is the weight of an arrow and
 * {@code root[node]} that of having no source; weights are 0 or more.
 */
@NullMarked
package io.github.stemma.infer.tree;

import org.jspecify.annotations.NullMarked;
