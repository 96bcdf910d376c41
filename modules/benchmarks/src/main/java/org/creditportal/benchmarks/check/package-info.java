/** How fast many subjects are looked at. */
package org.creditportal.benchmarks.check;
