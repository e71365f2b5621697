console.log("named");
