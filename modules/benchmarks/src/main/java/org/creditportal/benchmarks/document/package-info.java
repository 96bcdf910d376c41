/** Speed of drawing official documents, beside the bare PDF library on the same pages. */
package org.creditportal.benchmarks.document;
