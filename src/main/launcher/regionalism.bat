@echo off
rem Starts regionalism with the Java of JAVA_HOME, else with the one of PATH.
rem REGIONALISM_JAVA_OPTS may hold more options for that Java, separated by blanks.

setlocal DisableDelayedExpansion
set "needed=17"
for %%d in ("%~dp0..") do set "home=%%~fd"

if not defined JAVA_HOME goto from_path
set "jdk=%JAVA_HOME:"=%"
set "java=%jdk%\bin\java.exe"
set "remedy=Set JAVA_HOME to the folder of a Java %needed% or newer, or remove it to use the java of PATH."
if exist "%java%" goto check
set "fault=JAVA_HOME is %jdk%, but there is no program bin\java.exe in it."
goto refuse

:from_path
set "java="
for %%j in (java.exe) do set "java=%%~$PATH:j"
set "remedy=Install Java %needed% or newer (for example from https://adoptium.net), or set JAVA_HOME to its folder."
if defined java goto found
set "fault=No Java was found: JAVA_HOME is not set and PATH has no java."
goto refuse

:found
for %%d in ("%java%\..\..") do set "jdk=%%~fd"

rem Java 8 and older call themselves 1.8.0, newer ones 17.0.15.
rem Without a version, let Java speak for itself.
:check
set "version="
if not exist "%jdk%\release" goto start
for /f "usebackq tokens=1,* delims==" %%a in ("%jdk%\release") do if "%%a"=="JAVA_VERSION" set "version=%%~b"
if not defined version goto start
set "major="
for /f "tokens=1,2 delims=.-+_" %%a in ("%version%") do (
  set "major=%%a"
  if "%%a"=="1" set "major=%%b"
)
if not defined major goto start
if %major% GEQ %needed% goto start
set "fault=Java %needed% or newer is needed, but %java% is Java %version%."
goto refuse

rem Whatever Java has to say of itself must not get into the output of the program.
rem (No archive of loaded classes: the build makes one on Unix only, and it serves only there.)
:start
"%java%" -Xshare:auto -Xlog:disable -Xlog:all=error:stderr %REGIONALISM_JAVA_OPTS% -jar "%home%\lib\regionalism.jar" %*
exit /b %ERRORLEVEL%

:refuse
setlocal EnableDelayedExpansion
>&2 echo regionalism: !fault!
>&2 echo !remedy!
exit /b 2
