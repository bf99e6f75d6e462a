/**
 * How a request becomes an outcome: a stack of small channels in continuation style, written once
 * for blocking and asynchronous calls. {@link dev.usher.pipeline.Stack} shows the order. What to
 * call and how to decode the answer come from outside; generated code is not known here.
 */
@NullMarked
package dev.usher.pipeline;

import org.jspecify.annotations.NullMarked;
