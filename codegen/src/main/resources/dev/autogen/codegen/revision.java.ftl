<#--
  The frame of a revision file. Change what you like: a licence header, a base comment, more imports.

  className    R_<id>_<slug>, which is also the name of the file
  packageName  missing where the class has none
  id, message, created (ISO-8601); revises, branchLabels, dependsOn (lists)
  annotation   @Revision.Info with all of these, laid out and escaped for Java
  usesDdl      whether a statement needs the static import
  upgrade, downgrade   the lines of the statements, indented
  steps        the methods (name, lines) into which a very large upgrade or downgrade is split
-->
<#if packageName??>
package ${packageName};

</#if>
<#if usesDdl>
import static dev.autogen.revision.Ddl.*;

</#if>
import dev.autogen.revision.Operations;
import dev.autogen.revision.Revision;

${annotation}
public final class ${className} implements Revision {

    @Override
    public void upgrade(Operations op) {<#list upgrade>
<#items as line>
${line}
</#items>
    </#list>}

    @Override
    public void downgrade(Operations op) {<#list downgrade>
<#items as line>
${line}
</#items>
    </#list>}
<#list steps as step>

    private void ${step.name}(Operations op) {
<#list step.lines as line>
${line}
</#list>
    }
</#list>
}
